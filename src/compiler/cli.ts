import { run } from './command.ts';

const CLEAR = '\r\u001b[K';
const { stderr } = process;

// Only a person is told how far it has come; a file or another program would hold nothing but noise.
const tell = (how: string): void => void (stderr.isTTY && stderr.write(`${CLEAR}${how.slice(0, stderr.columns - 1)}`));

const { out, err, code } = run(process.argv.slice(2), { today: new Date().toISOString().slice(0, 10), tell });
tell('');
if (out !== '') console.log(out);
if (err !== undefined) console.error(err);
process.exitCode = code;
