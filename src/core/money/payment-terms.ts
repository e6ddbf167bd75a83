import { foldText } from "../orders/values/fold";

/** When what is not paid in advance falls due. */
export type BalanceTerm =
  /** Before the goods leave. */
  | { readonly kind: "beforeShipment" }
  | { readonly kind: "onReceipt" }
  /** So many calendar days after the goods left. */
  | { readonly kind: "afterShipment"; readonly days: number }
  /** So many calendar days after the end of the month in which they left. */
  | { readonly kind: "afterMonth"; readonly days: number };

export interface PaymentTerms {
  /** Share paid in advance, 0 to 1. */
  readonly depositShare: number;
  /** What holds for the rest. */
  readonly balance: BalanceTerm;
}

/** Ways of paying what is left, the first that the words hold; the figure is in days. */
const balances: readonly (readonly [RegExp, (days: number) => BalanceTerm])[] = [
  [/月结\s*(\d{1,3})?/, (days) => ({ kind: "afterMonth", days })],
  [/(?:货到|收货|到货|签收|验收)(?:后)?\s*(\d{1,3})\s*天/, (days) => ({ kind: "afterShipment", days })],
  [/(?:货到|收货|到货)(?:即)?付?款|\bcod\b|cash on delivery/, () => ({ kind: "onReceipt" })],
  [
    /(?:net|o\/?a|open account|账期|帐期|d\/?a|d\/?p|见票|l\/?c|信用证)\D{0,12}(\d{1,3})/,
    (days) => ({ kind: "afterShipment", days }),
  ],
  [
    /(?:发货|出货|装船|装运|交货|提单|b\/?l)(?:日|日期|date)?\s*(?:后|after)?\s*(\d{1,3})\s*(?:天|days)/,
    (days) => ({ kind: "afterShipment", days }),
  ],
  [
    /(\d{1,3})\s*days?\s*after|(?:^|[^\d])(\d{1,3})\s*天(?:账期|帐期|付清|内付)/,
    (days) => ({ kind: "afterShipment", days }),
  ],
  [
    /即期|at sight|\bl\/?c\b|信用证|d\/?p\b|copy of (?:the )?b\/?l|见提单|against b\/?l|提单(?:复印|副本|copy)/,
    () => ({ kind: "afterShipment", days: 0 }),
  ],
  [
    /(?:发货|出货|装船|装柜|提货|交货|发运)前|款到发货|款清发货|before (?:shipment|delivery|loading|dispatch)|prior to ship/,
    () => ({ kind: "beforeShipment" }),
  ],
];

const inAdvance =
  /(\d{1,3}(?:\.\d+)?)\s*%?\s*(?:的)?\s*(?:t\/?t\s*)?(?:定金|订金|预付|预收|首付|deposit|advance|in advance|down)|(?:定金|订金|预付|预收|首付|deposit|advance|down payment)\D{0,6}(\d{1,3}(?:\.\d+)?)\s*%/;
const wholly =
  /全款|全额预付|预付全|100\s*%\s*(?:t\/?t|预付|in advance|advance|prepaid)|^(?:t\/?t in advance|prepaid|预付款?|先款后货)$/;
const pair = /^(\d{1,3})\s*%?\s*[/:：+、-]\s*(\d{1,3})\s*%?/;

/** A longer text is no terms but a story. */
const longest = 120;

/**
 * Terms of payment as people write them: `30/70`, `30%定金，余款发货前付清`, `月结30天`, `30% T/T deposit, 70% against
 * copy of B/L`, `Net 60`. Null where the words do not say it. Of a pair alone the rest is due before shipment.
 */
export function readPaymentTerms(text: string): PaymentTerms | null {
  if (text.length > longest) return null;
  const words = foldText(text).toLowerCase();
  const balance = balanceOf(words);
  const shares = pair.exec(words);
  if (shares) {
    const [deposit, rest] = [Number(shares[1]), Number(shares[2])];
    const whole = deposit + rest;
    if (whole !== 100 && whole !== 10) return null;
    return { depositShare: deposit / whole, balance: balance ?? { kind: "beforeShipment" } };
  }
  if (wholly.test(words)) return { depositShare: 1, balance: { kind: "beforeShipment" } };
  const advance = inAdvance.exec(words);
  if (advance) {
    const share = Number(advance[1] ?? advance[2]) / 100;
    if (!(share > 0 && share <= 1)) return null;
    return { depositShare: share, balance: balance ?? { kind: "beforeShipment" } };
  }
  return balance && { depositShare: 0, balance };
}

/** Reads terms, each wording once. */
export function termsReader(): (text: string | null | undefined) => PaymentTerms | null {
  const known = new Map<string, PaymentTerms | null>();
  return (text) => {
    if (!text) return null;
    const before = known.get(text);
    if (before !== undefined) return before;
    const terms = readPaymentTerms(text);
    known.set(text, terms);
    return terms;
  };
}

function balanceOf(words: string): BalanceTerm | null {
  for (const [writing, termOf] of balances) {
    const found = writing.exec(words);
    if (found) return termOf(Number(found.slice(1).find((part) => part !== undefined) ?? 0));
  }
  return null;
}
