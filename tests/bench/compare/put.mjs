// Puts the text of a file between two marks of a Markdown file. Arguments: the Markdown file, the name of the marks, the file.
import { readFileSync, writeFileSync } from 'node:fs';

const [target, name, source] = process.argv.slice(2);
const [begin, end] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`];
const text = readFileSync(target, 'utf8');
const [from, to] = [text.indexOf(begin), text.indexOf(end)];
if (from < 0 || to < from) throw new Error(`${target} has no marks '${begin}' and '${end}'.`);
writeFileSync(target, `${text.slice(0, from + begin.length)}\n\n${readFileSync(source, 'utf8').trim()}\n\n${text.slice(to)}`);
