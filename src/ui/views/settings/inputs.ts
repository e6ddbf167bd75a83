import type { Settings, Text } from "../../../core";
import { settingsTexts } from "../../../i18n/pane-settings";

type NumberSetting = Exclude<keyof Settings, "restWeekdays" | "holdUnpaidShipments">;

export interface InputSetting {
  readonly setting: NumberSetting;
  readonly kind: keyof typeof inputKinds;
}

interface InputKind {
  readonly show: (value: number | null) => string;
  /** undefined: not a value of this kind. */
  readonly read: (text: string) => number | null | undefined;
  /** What may be typed. */
  readonly range: Text;
}

const percent: InputKind = {
  show: (value) => (value === null ? "" : String(Number((value * 100).toPrecision(12)))),
  read: (text) => {
    const share = numberOf(text.replace(/[%％]\s*$/, ""));
    return share >= 0 && share <= 100 ? Number((share / 100).toPrecision(12)) : undefined;
  },
  range: settingsTexts.percentRange,
};

const workdays: InputKind = {
  show: String,
  read: (text) => {
    const days = numberOf(text);
    return Number.isInteger(days) && days >= 0 && days <= 60 ? days : undefined;
  },
  range: settingsTexts.workdaysRange,
};

const quantity: InputKind = {
  show: (value) => (value === null ? "" : String(value)),
  read: (text) => {
    if (text.trim() === "") return null;
    const value = numberOf(text);
    return value > 0 ? value : undefined;
  },
  range: settingsTexts.quantityRange,
};

const yuan: InputKind = {
  show: String,
  read: (text) => {
    const value = numberOf(text);
    return value >= 0 ? value : undefined;
  },
  range: settingsTexts.yuanRange,
};

/** How numbers of each kind are shown and typed. */
export const inputKinds = { percent, workdays, quantity, yuan };

const kinds: Readonly<Record<NumberSetting, InputSetting["kind"]>> = {
  regularBagFloat: "percent",
  newPlateBagFloat: "percent",
  dueSoonWorkdays: "workdays",
  materialErrorWorkdays: "workdays",
  largeOrderQuantity: "quantity",
  cartonAirShare: "percent",
  miscountYuan: "yuan",
  vehicleVolumeM3: "quantity",
  vehiclePayloadKg: "quantity",
  graveExceptionWorkdays: "workdays",
  qualityExceptionWorkdays: "workdays",
  quantityExceptionWorkdays: "workdays",
  materialExceptionWorkdays: "workdays",
  packagingExceptionWorkdays: "workdays",
  deliveryExceptionWorkdays: "workdays",
  logisticsExceptionWorkdays: "workdays",
  otherExceptionWorkdays: "workdays",
};

/** Every setting that is typed as a number, in the order shown. */
export const inputs: readonly InputSetting[] = (Object.keys(kinds) as NumberSetting[]).map((setting) => ({
  setting,
  kind: kinds[setting],
}));

/** NaN for what is no plain number; commas between thousands are allowed. */
function numberOf(text: string): number {
  const plain = text.trim().replaceAll(",", "");
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}
