// Reads a JSON array of regular expressions from the file named first and prints, as a JSON array, those that are no
// ECMA-262 patterns in Unicode mode, which is the mode that JSON Schema prescribes.
import { readFileSync } from 'node:fs';

const refused = [];
for (const pattern of JSON.parse(readFileSync(process.argv[2], 'utf8'))) {
  try {
    new RegExp(pattern, 'u');
  } catch (error) {
    refused.push(`${pattern}: ${error.message}`);
  }
}
process.stdout.write(JSON.stringify(refused));
