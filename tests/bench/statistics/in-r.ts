import { spawnSync } from 'node:child_process';
import type { Counts } from '../../../src/domain/statistics/contingency.ts';
import { type BenchCases, countsOf } from './inputs.ts';

/** Comes with R; the benchmark runs without it too. */
const program = 'Rscript';

/** Milliseconds of processor time for 10,000 replicates, and the p found. */
export type Timed = { readonly ms: number; readonly p: number };

/** Whether R is on this machine. */
export function hasR(): boolean {
  return spawnSync(program, ['--version']).status === 0;
}

/** R's own simulated χ² of a single by single table: the median of five runs. */
export function singleInR(cases: BenchCases): Timed {
  const counts = countsOf(cases);
  return timedInR(`
    m <- matrix(c(${counts.flat().join(',')}), ${counts.length}, byrow = TRUE)
    m <- m[rowSums(m) > 0, colSums(m) > 0]
    run <- function() suppressWarnings(chisq.test(m, simulate.p.value = TRUE, B = 10000))$p.value
    repeats <- 10`);
}

/** What one writes in R for a multiple choice: types shuffled over cases, counts by a matrix product. From a tenth of the replicates. */
export function multipleInR({ types, roles }: BenchCases): Timed {
  const matrix = roles.map((set) => [0, 1, 2].map((role) => Number(set.includes(role))));
  return timedInR(`
    g <- c(${types.join(',')}); y <- matrix(c(${matrix.flat().join(',')}), length(g), byrow = TRUE)
    n <- length(g); ni <- tabulate(g + 1); e <- outer(ni, colMeans(y))
    statistic <- function(g) { o <- crossprod(outer(g, 0:2, "==") * 1, y); sum((o - e)^2 / e + (o - e)^2 / (ni - e)) }
    x <- statistic(g) * (1 - 1e-7)
    run <- function() { h <- 0; for (b in 1:1000) if (statistic(sample(g)) >= x) h <- h + 1; (1 + h) / 1001 }
    repeats <- 0.1`);
}

/** R's own exact p of a single by single table, once: it takes its time. */
export function exactInR(counts: Counts): Timed {
  return timedInR(
    `
    m <- matrix(c(${counts.flat().join(',')}), ${counts.length}, byrow = TRUE)
    run <- function() fisher.test(m, workspace = 2e9)$p.value
    repeats <- 1`,
    1,
  );
}

/** `repeats` runs are timed together where one is short; below 1 it is the share of the replicates that one run does. */
function timedInR(setup: string, rounds = 5): Timed {
  const script = `${setup}
    set.seed(1); p <- run(); k <- max(1, repeats)
    times <- sapply(seq_len(${rounds}), function(i) sum(system.time(for (j in seq_len(k)) run())[1:2]))
    cat(sprintf("%.6f %.10g", 1000 * median(times) / repeats, p))`;
  const { stdout, stderr } = spawnSync(program, ['-'], { input: script, encoding: 'utf8' });
  const [ms = NaN, p = NaN] = stdout.split(' ').map(Number);
  if (Number.isNaN(ms)) throw new Error(`R said: ${stderr}`);
  return { ms, p };
}
