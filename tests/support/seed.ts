import fc from 'fast-check';

// The same run everywhere; `COPRO_SEED=$RANDOM npm run unit` looks further.
fc.configureGlobal({ seed: Number(process.env['COPRO_SEED'] ?? 56) });
