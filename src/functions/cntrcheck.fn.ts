import { containerCheckDigit } from "../core";
import { required } from "./cells/argument";
import { containerNumber } from "./cells/read-choice";
import { spill } from "./cells/spill";

/**
 * Check digit of a container number by ISO 6346. MWCU605978 has 4.
 * @customfunction CNTRCHECK
 * @param number Container number: 10 characters, or 11 with the check digit
 * @returns The check digit for 10 characters; TRUE or FALSE for 11, whether it is right
 */
export function cntrcheck(number: unknown[][]): unknown[][] {
  return spill([required(number, containerNumber)], ({ serial, checkDigit }) => {
    const digit = containerCheckDigit(serial);
    return checkDigit === null ? digit : digit === checkDigit;
  });
}
