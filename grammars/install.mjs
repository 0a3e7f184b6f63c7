// Installs the grammars: node install.mjs TARGET
// Fetches the locked packages into a folder of its own, takes what is needed (.wasm files, queries, licences), and puts that in the place of
// TARGET by renaming, so that builds running side by side never see half of it.
import { execSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const here = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);
const target = path.resolve(process.argv[2]);
fs.mkdirSync(path.dirname(target), { recursive: true });
const work = fs.mkdtempSync(target + '-');
const packages = path.join(work, 'node_modules');
const flat = path.join(work, 'flat');

try {
  for (const file of ['package.json', 'package-lock.json', '.npmrc']) fs.copyFileSync(path.join(here, file), path.join(work, file));
  execSync('npm ci --ignore-scripts --no-progress --loglevel=error', { cwd: work, stdio: ['ignore', 'ignore', 'inherit'] });
  fs.mkdirSync(flat);
  const licences = [];
  for (const name of fs.readdirSync(packages).filter(name => name.includes('tree-sitter')).sort()) {
    const folder = path.join(packages, name);
    for (const file of matching(folder, /\.wasm$/)) fs.copyFileSync(path.join(folder, file), path.join(flat, file));
    for (const file of matching(path.join(folder, 'queries'), /\.scm$/))
      fs.copyFileSync(path.join(folder, 'queries', file), path.join(flat, `${name}.${file}`));
    const { version } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
    for (const file of matching(folder, /^licen[cs]e/i))
      licences.push(`${name} ${version}\n\n${fs.readFileSync(path.join(folder, file), 'utf8').trim()}\n`);
  }
  fs.writeFileSync(path.join(flat, 'LICENSES.txt'), licences.join('\n---\n\n'));
  replaceTarget();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  fs.rmSync(work, { recursive: true, force: true });
}

function replaceTarget() {
  try {
    if (fs.existsSync(target)) fs.renameSync(target, path.join(work, 'old'));
    fs.renameSync(flat, target);
  } catch (error) {
    // Another build was faster: what it put there is the same.
    if (!fs.existsSync(path.join(target, 'LICENSES.txt'))) throw error;
  }
}

function matching(folder, pattern) {
  return fs.existsSync(folder) ? fs.readdirSync(folder).filter(file => pattern.test(file)) : [];
}
