// Checks manifest.json and its language files against Microsoft's own schema, and that every text is translated.
// Prints what is wrong, one line each, and exits 1; prints one line when all is well.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';

const here = dirname(fileURLToPath(import.meta.url));
const schemas = join(dirname(createRequire(import.meta.url).resolve('@microsoft/app-manifest/package.json')), 'build/json-schemas/teams');
const read = file => JSON.parse(readFileSync(file, 'utf8'));

const folder = process.argv[2] ?? here;
const manifest = read(join(folder, 'manifest.json'));
const version = join(schemas, `v${manifest.manifestVersion}`);
const faults = [
  ...against('MicrosoftTeams.schema.json', manifest, 'manifest.json'),
  ...manifest.localizationInfo.additionalLanguages.flatMap(language => [
    ...against('MicrosoftTeams.Localization.schema.json', read(join(folder, language.file)), language.file),
    ...untranslated(read(join(folder, language.file)), language.file),
  ]),
  ...['color', 'outline'].flatMap(icon => pictureFaults(icon)),
];
faults.forEach(fault => console.error(fault));
if (faults.length > 0) process.exit(1);
console.log(`manifest.json is a Teams manifest ${manifest.manifestVersion}`);

function against(schema, value, name) {
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats(ajv);
  const validate = ajv.compile(read(join(version, schema)));
  return validate(value) ? [] : validate.errors.map(e => `${name}${e.instancePath}: ${e.message}`);
}

function untranslated(words, name) {
  return [...texts(manifest, '')].filter(path => !(path in words)).map(path => `${name}: ${path} is not translated`);
}

function* texts(node, path) {
  for (const [key, value] of Object.entries(node)) {
    const inner = Array.isArray(node) ? `${path}[${key}]` : path ? `${path}.${key}` : key;
    if (typeof value === 'object') yield* texts(value, inner);
    else if (/^(bots|composeExtensions)\b.*\.(title|description)$/.test(inner) || /^(name|description)\./.test(inner)) yield inner;
  }
}

function pictureFaults(icon) {
  const size = icon === 'color' ? 192 : 32;
  const png = readFileSync(join(folder, manifest.icons[icon]));
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  return width === size && height === size ? [] : [`${manifest.icons[icon]}: ${width}×${height}, must be ${size}×${size}`];
}
