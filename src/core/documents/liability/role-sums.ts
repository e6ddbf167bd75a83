import { roleNames, type Degree, type Role } from "../../responsibility/clause";
import type { MatrixClause } from "../../responsibility/clauses";
import type { Accident } from "./exception-rows";

/** An accident, as far as roles answer for it. */
type Charge = Pick<Accident, "decided" | "loss">;

/** What one role answers for in a month. */
export interface RoleSum<A extends Charge = Accident> {
  readonly role: Role;
  readonly accidents: readonly A[];
  readonly degrees: ReadonlyMap<Degree, number>;
  /** Losses of all accidents it answers for. */
  readonly losses: number;
  /** Of them what is its own: all where it answers alone, half where two answer by halves. NaN: shares are not fixed. */
  readonly own: number;
}

function answersOf(clause: MatrixClause): readonly (readonly [Role, Degree])[] {
  return Object.entries(clause.answers) as [Role, Degree][];
}

/** Share of the loss the matrix itself fixes; NaN where people agree on it. Source: domain.md, section 2. */
export function fixedShare(clause: MatrixClause, role: Role): number {
  const answers = answersOf(clause);
  const own = answers.find(([one]) => one === role)?.[1];
  if (own === undefined) return 0;
  if (answers.length === 1 && (own === "full" || own === "bears")) return 1;
  return own === "half" ? 0.5 : Number.NaN;
}

/** Decided accidents by the roles that answer, those that answer most often first. */
export function roleSums<A extends Charge>(accidents: readonly A[]): readonly RoleSum<A>[] {
  return (Object.keys(roleNames) as Role[])
    .map((role) => sumOf(role, accidents))
    .filter((sum) => sum.accidents.length > 0)
    .sort((a, b) => b.accidents.length - a.accidents.length);
}

function sumOf<A extends Charge>(role: Role, accidents: readonly A[]): RoleSum<A> {
  const degrees = new Map<Degree, number>();
  const charged: A[] = [];
  let losses = 0;
  let own = 0;
  for (const accident of accidents) {
    const { decided, loss } = accident;
    const degree = decided && new Map(answersOf(decided)).get(role);
    if (!decided || !degree) continue;
    charged.push(accident);
    degrees.set(degree, (degrees.get(degree) ?? 0) + 1);
    if (Number.isNaN(loss)) continue;
    losses += loss;
    own += loss * fixedShare(decided, role);
  }
  return { role, accidents: charged, degrees, losses, own };
}
