import { type Said, said } from '../model/sentences/said.ts';

const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const;

/** “5 February 2022”, of a moment in UTC. */
export function dayOf(moment: string): Said {
  const [year = '', number = '', day = ''] = moment.slice(0, 10).split('-');
  const month = months.find((one) => one === number);
  return said('methods.day', {
    day: Number(day),
    month: month === undefined ? number : said(`month.${month}`),
    year,
  });
}
