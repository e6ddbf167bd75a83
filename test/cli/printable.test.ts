import { printable } from "../../src/cli/printable";

test.each([
  { name: "words, tabs and line ends", text: "订单\t1\n2", shown: "订单\t1\n2" },
  { name: "a line end of two letters", text: "a\r\nb\rc", shown: "a\nb\nc" },
  { name: "an escape that clears the screen", text: "\u001b[2Ja", shown: "\ufffd[2Ja" },
  { name: "an escape that names the window", text: "\u001b]0;x\u0007", shown: "\ufffd]0;x\ufffd" },
  { name: "an escape of one letter", text: "\u009b31m", shown: "\ufffd31m" },
  { name: "a backspace", text: "ok\b\b", shown: "ok\ufffd\ufffd" },
])("$name", ({ text, shown }) => {
  expect(printable(text)).toBe(shown);
});
