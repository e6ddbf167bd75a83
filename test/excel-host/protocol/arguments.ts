import { hostError } from "./host-error";

/** Reads one argument of a request; an absent optional argument arrives as null or undefined. */
export function asText(value: unknown): string {
  if (typeof value !== "string") throw hostError("InvalidArgument", `text expected, got ${String(value)}`);
  return value;
}

export function asWhole(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value)) {
    throw hostError("InvalidArgument", `whole number expected, got ${String(value)}`);
  }
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== "number") throw hostError("InvalidArgument", `number expected, got ${String(value)}`);
  return value;
}

export function asFlag(value: unknown): boolean {
  if (typeof value !== "boolean")
    throw hostError("InvalidArgument", `true or false expected, got ${String(value)}`);
  return value;
}

export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw hostError("InvalidArgument", "an object expected");
  }
  return value as Readonly<Record<string, unknown>>;
}

export function asRows(value: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(value) || !value.every((row) => Array.isArray(row))) {
    throw hostError("InvalidArgument", "an array of rows expected");
  }
  return value as readonly (readonly unknown[])[];
}

/** One of the named choices, in the case Excel writes it; `fallback` when absent. */
export function asChoice<C extends string>(value: unknown, choices: readonly C[], fallback?: C): C {
  if (isAbsent(value) && fallback !== undefined) return fallback;
  const found = choices.find(
    (choice) => typeof value === "string" && choice.toLowerCase() === value.toLowerCase(),
  );
  if (found === undefined)
    throw hostError("InvalidArgument", `${String(value)} is none of ${choices.join(", ")}`);
  return found;
}

/**
 * One of the choices this host has, of more that Excel offers.
 * @throws HostError HostNotImplemented for another choice, InvalidArgument for what is no text
 */
export function asImplemented<C extends string>(value: unknown, choices: readonly C[], fallback?: C): C {
  if (isAbsent(value) && fallback !== undefined) return fallback;
  const found = choices.find((choice) => choice.toLowerCase() === asText(value).toLowerCase());
  if (found === undefined)
    throw hostError("HostNotImplemented", `${asText(value)}: only ${choices.join(", ")}`);
  return found;
}

export function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}
