// Folds each line of its standard input, a character by its number written \uXXXX, and prints the same way.
import { fold } from '../../templates/assets/js/search/fold.js';

const read = line => line.replace(/\\u([0-9a-f]{4})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
const written = text => text.replace(/[^ -[\]-~]/g, letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

let input = '';
for await (const part of process.stdin.setEncoding('utf8')) input += part;
process.stdout.write(input.split('\n').slice(0, -1).map(line => `${written(fold(read(line)))}\n`).join(''));
