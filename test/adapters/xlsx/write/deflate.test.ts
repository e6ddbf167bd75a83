import { inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { inflateSync } from "fflate";
import { deflateAnywhere, type Deflate } from "../../../../src/adapters/xlsx/write/deflate";
import { deflateOnNode } from "../../../../src/adapters/xlsx/write/deflate-node";
import { crc32 } from "../../../../src/adapters/xlsx/zip/crc32";
import { inflateAnywhere } from "../../../../src/adapters/xlsx/zip/inflate";
import { inflateOnNode } from "../../../../src/adapters/xlsx/zip/inflate-node";

const deflates: { name: string; deflate: Deflate }[] = [
  { name: "anywhere", deflate: deflateAnywhere },
  { name: "on Node", deflate: deflateOnNode },
];

/** Chunks in one room that is written over, as a sheet gives them. */
function* reused(chunks: readonly Uint8Array[]): Iterable<Uint8Array> {
  const room = new Uint8Array(Math.max(0, ...chunks.map(({ length }) => length)));
  for (const chunk of chunks) {
    room.fill(0xff);
    room.set(chunk);
    yield room.subarray(0, chunk.length);
  }
}

/** Bytes that repeat others of up to twice as far back as deflate may refer. */
const chunk = fc
  .tuple(
    fc.constantFrom(0, 1, 3, 200, 32_767, 32_768, 33_000, 70_000),
    fc.nat(255),
    fc.constantFrom(1, 7, 97, 40_000),
  )
  .map(([length, start, period]) =>
    Uint8Array.from({ length }, (_, at) => start + (((at % period) * 31) % 251)),
  );

describe.each(deflates)("$name", ({ deflate }) => {
  test("chunks packed one after another come back whole, whoever unpacks them", () => {
    fc.assert(
      fc.property(fc.array(chunk, { maxLength: 6 }), (chunks) => {
        const whole = Buffer.concat(chunks);
        const { compressed, size, crc } = deflate(reused(chunks));
        expect(size).toBe(whole.length);
        expect(crc).toBe(crc32(whole));
        const unpacked = [
          inflateRawSync(compressed),
          inflateSync(compressed),
          inflateAnywhere(compressed, size),
          inflateOnNode(compressed, size),
        ];
        for (const bytes of unpacked) expect(Buffer.compare(bytes, whole)).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  test("a chunk is packed with what the one before ended in", () => {
    const text = Uint8Array.from({ length: 30_000 }, (_, at) => Math.imul(at, 0x9e3779b1) >>> 24);
    const once = deflate([text]).compressed.length;
    expect(once).toBeGreaterThan(2_000);
    expect(deflate([text, text]).compressed.length).toBeLessThan(1.5 * once);
  });
});
