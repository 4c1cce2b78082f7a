/** How many digits of a number count, zeros at the end not: 580 has two. */
export function significantFigures(value: number): number {
  let figures = 1;
  while (figures < 15 && Number(value.toPrecision(figures)) !== value) figures += 1;
  return figures;
}
