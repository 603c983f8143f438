// Prints for every character that this Node knows: its number, its lower-case form where it is another,
// and how it stands to a sigma: whether the sigma after it is final (a letter before) and the sigma before it is not (a letter after).
const lines = [];
for (let point = 0; point < 0x110000; point++) {
  if (point >= 0xd800 && point < 0xe000) continue;
  const character = String.fromCodePoint(point);
  if (!/\p{Assigned}/u.test(character)) continue;
  const lower = character.toLowerCase();
  const contexts = [`${character}\u03a3`, `a${character}\u03a3`, `a\u03a3${character}`, `a\u03a3${character}a`].map((text) => (text.toLowerCase().includes('\u03c2') ? 1 : 0));
  lines.push([point, lower === character ? 0 : lower, ...contexts]);
}
process.stdout.write(JSON.stringify(lines));
