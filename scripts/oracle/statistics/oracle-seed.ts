/** The seed of every simulation that answers a reference case. */
export const oracleSeed = 20_260_101;

/** How many resamples each bootstrap draws, as many as the reference did. */
export const oracleReplicates = 20_000;
