/** How one question was answered by a class, or by all who were asked. */
export interface ItemCounts {
  options: { text: string; key: boolean; chosen: number }[];
  /** The best and the worst 27 % by all their answers: how many they are, and how many of them were right here. */
  best: Group;
  worst: Group;
}

interface Group {
  answers: number;
  right: number;
}

/** Fewer answers show nothing. */
const ENOUGH = 40;
const CHOSEN = 0.05;
const TOO_EASY = 0.95;
const TOO_HARD = 0.2;
const TELLS_APART = 0.1;

const share = ({ answers, right }: Group): number => (answers === 0 ? 0 : right / answers);
/** The difference of the two shares, in one division: 0.3 − 0.2 would be less than 0.1. Without answers it is no number. */
const apart = (best: Group, worst: Group): number =>
  (best.right * worst.answers - worst.right * best.answers) / (best.answers * worst.answers);
const percent = (part: number): string => `${Math.round(part * 100)} %`;

/** W33: what the answers say against a question; nothing before there are forty. */
export function resultFaults({ options, best, worst }: ItemCounts): string[] {
  const answers = options.reduce((sum, { chosen }) => sum + chosen, 0);
  if (answers < ENOUGH) return [];
  const right = options.reduce((sum, { key, chosen }) => sum + (key ? chosen : 0), 0) / answers;
  const idle = options.filter(({ key, chosen }) => !key && chosen / answers < CHOSEN);
  return [
    ...idle.map(({ text }) => `hardly anybody chose "${text}": replace it by something that people do mix up.`),
    ...(right > TOO_EASY ? [`${percent(right)} were right: ask it by typing, or leave it out.`] : []),
    ...(right < TOO_HARD ? [`${percent(right)} were right: look for a fault in the key or the wording.`] : []),
    ...(apart(best, worst) < TELLS_APART
      ? [
          `the best answered it no better than the worst (${percent(share(best))} and ${percent(share(worst))}): look at its wording.`
        ]
      : [])
  ];
}
