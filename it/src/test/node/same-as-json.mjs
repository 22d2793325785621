// Reads a YAML file with the js-yaml package and says so where it differs from a JSON file.
//   node same-as-json.mjs FOLDER_OF_JS_YAML FILE.yaml FILE.json
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isDeepStrictEqual } from 'node:util';

const [library, yamlFile, jsonFile] = process.argv.slice(2);
const { load } = createRequire(import.meta.url)(library);

function difference(yaml, json, pointer) {
  if (isDeepStrictEqual(yaml, json)) {
    return undefined;
  }
  if (yaml && json && typeof yaml === 'object' && typeof json === 'object') {
    for (const key of new Set([...Object.keys(yaml), ...Object.keys(json)])) {
      const below = difference(yaml[key], json[key], `${pointer}/${key}`);
      if (below) {
        return below;
      }
    }
  }
  return `${pointer}: ${JSON.stringify(yaml)} in YAML, ${JSON.stringify(json)} in JSON`;
}

const found = difference(load(readFileSync(yamlFile, 'utf8')), JSON.parse(readFileSync(jsonFile, 'utf8')), '');
if (found) {
  console.log(found);
  process.exitCode = 1;
}
