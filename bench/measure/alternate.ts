/**
 * Lets contestants run in turn, A B A B …, so that whatever else the machine does meets all of them alike. Answers the figures
 * of each contestant, those of the warm-up left out: code is compiled and connections are opened in these rounds.
 */
export async function alternate<Name extends string, Figures>(
  contestants: Readonly<Record<Name, () => Promise<Figures>>>,
  rounds: number,
  warmUpRounds = 2,
): Promise<Readonly<Record<Name, readonly Figures[]>>> {
  const names = Object.keys(contestants) as Name[];
  const figures = Object.fromEntries(names.map(name => [name, [] as Figures[]])) as Record<
    Name,
    Figures[]
  >;
  for (let round = -warmUpRounds; round < rounds; round++) {
    for (const name of names) {
      const figure = await contestants[name]();
      if (round >= 0) {
        figures[name].push(figure);
      }
    }
  }
  return figures;
}
