// `npm test`: everything, one after the other, and one true line of totals at the end.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const results = mkdtempSync(join(tmpdir(), 'cardamom-'));
const unitFile = join(results, 'unit.json');
const e2eFile = join(results, 'e2e.json');
const began = Date.now();

/** What went wrong outside a single test: by step. */
const broken = [];
const total = { passed: 0, failed: 0, skipped: 0 };

function step(name, command, args, env = {}) {
  console.log(`\n── ${name}`);
  const since = Date.now();
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env }
  });
  if (error) console.error(error.message);
  console.log(`── ${name}: ${status === 0 ? 'done' : 'failed'} after ${Math.round((Date.now() - since) / 1000)} s`);
  return status === 0;
}

const read = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined; // the run broke off before it could write
  }
};

/** Adds a run's counts. A run that failed without a failed test (a crash, a broken file, no tests at all) counts as one. */
function add(name, ok, counts) {
  const { passed = 0, failed = 0, skipped = 0 } = counts ?? {};
  total.passed += passed;
  total.skipped += skipped;
  total.failed += failed;
  if ((!ok && failed === 0) || !counts || passed + failed === 0) {
    total.failed += 1;
    broken.push(name);
  }
}

function unitCounts(report) {
  if (!report) return undefined;
  const fileless = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + fileless,
    skipped: report.numPendingTests + report.numTodoTests
  };
}

function e2eCounts(report) {
  if (!report) return undefined;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
}

const single = (name, command, args) => {
  const ok = step(name, command, args);
  if (!ok) {
    total.failed += 1;
    broken.push(name);
  }
  return ok;
};

try {
  single('check', 'npm', ['run', 'check']);
  const unit = step('unit tests', 'npx', [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitFile}`
  ]);
  add('unit tests', unit, unitCounts(read(unitFile)));
  single('content', 'npm', ['run', 'content']);
  const built = single('build', 'npx', ['vite', 'build']);
  if (built) {
    const e2e = step('end-to-end tests', 'npx', ['playwright', 'test', '--reporter=list,json'], {
      PLAYWRIGHT_JSON_OUTPUT_FILE: e2eFile
    });
    add('end-to-end tests', e2e, e2eCounts(read(e2eFile)));
  } else {
    // Never against an older build: a pass would mean nothing.
    console.log('\n── end-to-end tests: not run, as there is no build');
  }
} finally {
  rmSync(results, { recursive: true, force: true });
}

console.log(`\nAll of it took ${Math.round((Date.now() - began) / 1000)} s.`);
if (broken.length > 0) console.log(`Failed as a whole: ${broken.join(', ')}.`);
const { passed, failed, skipped } = total;
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;
