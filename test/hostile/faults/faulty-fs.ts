type Call = (...args: readonly unknown[]) => unknown;

/** How a file call goes wrong: instead of its work, or after it; a short write takes half of what it is given. */
export interface Fault {
  /** Which call, counted from 0. */
  readonly at: number;
  readonly code: string;
  readonly when: "before" | "after" | "half";
}

/** The plan for the calls to come, and the names of those that were made. */
export const plan: { fault: Fault | null; made: string[] } = { fault: null, made: [] };

function failed(name: string): Error {
  return Object.assign(new Error(name), { code: plan.fault?.code });
}

function half(bytes: unknown): Uint8Array {
  const whole = bytes as Uint8Array;
  return whole.subarray(0, Math.ceil(whole.length / 2));
}

/** The calls of a file module that programs of this project make, each of which can be made to fail. */
export function faulty(module: object, names: readonly string[], isPromised: boolean): object {
  const wrapped = names.map((name) => {
    const real = (module as Record<string, Call>)[name]!;
    const call: Call = (...args) => {
      const { fault } = plan;
      if (fault?.at !== plan.made.push(name) - 1) return real(...args);
      if (fault.when === "half") return real(args[0], half(args[1]));
      if (fault.when === "before") throw failed(name);
      real(...args);
      throw failed(name);
    };
    return [name, isPromised ? async (...args: readonly unknown[]) => await call(...args) : call] as const;
  });
  return { ...module, ...Object.fromEntries(wrapped) };
}
