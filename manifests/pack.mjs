// Makes the package that Teams takes: node pack.mjs --app-id GUID [--out FILE] [--version 1.2.3]
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { strToU8, zipSync } from 'fflate';

const here = dirname(fileURLToPath(import.meta.url));
const { values } = parseArgs({
  options: { 'app-id': { type: 'string' }, out: { type: 'string' }, version: { type: 'string' } },
});
const appId = values['app-id'] ?? '';
if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(appId)) {
  console.error('Give the bot\'s app id: npm run pack -- --app-id 11111111-2222-3333-4444-555555555555');
  process.exit(1);
}

const manifest = JSON.parse(readFileSync(join(here, 'manifest.json'), 'utf8'));
manifest.id = appId;
manifest.webApplicationInfo.id = appId;
manifest.version = values.version ?? manifest.version;
for (const part of [...manifest.bots, ...manifest.composeExtensions]) part.botId = appId;

const files = { 'manifest.json': strToU8(JSON.stringify(manifest, null, 2)) };
const beside = [manifest.icons.color, manifest.icons.outline, ...manifest.localizationInfo.additionalLanguages.map(l => l.file)];
for (const name of beside) files[name] = new Uint8Array(readFileSync(join(here, name)));

const out = resolve(values.out ?? join(here, 'dist/botapp.zip'));
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, zipSync(files));
console.log(out);
