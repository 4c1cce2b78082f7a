import { run } from './command.ts';

const { out, err, code } = run(process.argv.slice(2));
console.log(out);
if (err !== undefined) console.error(err);
process.exitCode = code;
