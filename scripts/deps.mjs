// Installs the packages when the lock file is newer than what is installed. A bare clone runs this: Node's own modules only.
import { execSync } from 'node:child_process';
import { statSync } from 'node:fs';

const changed = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

if (changed('node_modules/.package-lock.json') < changed('package-lock.json'))
  execSync('npm ci --include=dev --no-audit --no-fund', { stdio: 'inherit' });
