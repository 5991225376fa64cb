import * as z from 'zod';
import { idSchema } from './id.ts';
import { measureSchema } from './measure.ts';
import { policySchema } from './policy.ts';
import { sentence } from './sentences/sentence.ts';

/** A number, or what words say in its place: `holds`, `25–27`, `nearly 50%`. */
const valueSchema = z.union([z.number(), z.string().min(1)]);
export type ClaimValue = z.infer<typeof valueSchema>;

/** What kind of statement is checked; `not-testable` where the source publishes nothing to check it by. */
const claimKindSchema = z.enum(['count', 'comparison', 'structure', 'not-testable']);

/** One way to take a claim, as a rule in words and as a measure that code evaluates. */
const readingSchema = z.strictObject({
  id: idSchema,
  rule: z.string().min(1),
  measure: measureSchema,
  /** What the reading is held against where that is not the claim's own value; null where it is only shown. */
  reported: valueSchema.nullable().optional(),
  unit: z.string().min(1).optional(),
});
export type Reading = z.infer<typeof readingSchema>;

/**
 * A statement of a paper that can be checked. The first of `readings` is the primary one, fixed by a rule from outside
 * before anything was counted; it alone gives the status.
 */
export const claimSchema = z
  .strictObject({
    id: idSchema,
    kind: claimKindSchema,
    /** Where the source says it. */
    section: z.string().min(1),
    /** In words of our own. */
    statement: z.string().min(1),
    reported: valueSchema.nullable(),
    unit: z.string().min(1).optional(),
    /**
     * Whose judgements are read: where left out, only what the source itself says of its cases, so that no coding of
     * ours gives a verdict on a published claim. Attributes are always read.
     */
    policy: policySchema.optional(),
    readings: z.array(readingSchema).min(1),
    /** Why no verdict can be given; readings are shown all the same. */
    notTestable: z.string().min(1).optional(),
    /** What a reader of the result should know. */
    note: z.string().min(1).optional(),
  })
  .refine((claim) => claim.kind !== 'not-testable' || claim.notTestable !== undefined, {
    path: ['notTestable'],
    error: sentence('schema.claim-not-testable'),
  })
  .refine((claim) => new Set(claim.readings.map((reading) => reading.id)).size === claim.readings.length, {
    path: ['readings'],
    error: sentence('schema.readings-alike'),
  });
export type Claim = z.infer<typeof claimSchema>;

/** A file of claims. */
export const claimsSchema = z
  .strictObject({
    $schema: z.string().optional(),
    title: z.string().min(1),
    /** Which source the claims are taken from, and by which rules the primary readings were fixed. */
    about: z.string().min(1),
    claims: z.array(claimSchema).min(1),
  })
  .refine(({ claims }) => new Set(claims.map((claim) => claim.id)).size === claims.length, {
    path: ['claims'],
    error: sentence('schema.claims-alike'),
  });
export type Claims = z.infer<typeof claimsSchema>;

const resultSchema = z.strictObject({
  id: z.string(),
  rule: z.string(),
  /** Null where nothing published gives a number, or where the published codings leave it open. */
  recomputed: valueSchema.nullable(),
  /** Present where the reading is held against something other than the claim's own value. */
  reported: valueSchema.nullable().optional(),
  unit: z.string().optional(),
  /** Whether recomputed equals reported; null where there is nothing to compare. */
  matches: z.boolean().nullable(),
  /** The numbers of the cases behind it, where it counts cases. */
  cases: z.array(z.int().positive()).optional(),
  note: z.string().optional(),
});
export type ReadingResult = z.infer<typeof resultSchema>;

/** What the audit says of one claim. */
export const auditEntrySchema = z.strictObject({
  id: z.string(),
  kind: claimKindSchema,
  section: z.string(),
  statement: z.string(),
  reported: valueSchema.nullable(),
  /** Under the primary reading; null where no verdict can be given. */
  recomputed: valueSchema.nullable(),
  unit: z.string().optional(),
  /** Recomputed less reported, where both are numbers. */
  difference: z.number().nullable(),
  /** Of the primary reading. */
  status: z.enum(['match', 'differs', 'not-testable']),
  /** The rule of the primary reading. */
  reading: z.string(),
  /** The primary reading first, then all others. */
  readings: z.array(resultSchema).min(1),
  /** Ids of the readings under which recomputed equals reported. */
  matching: z.array(z.string()),
  /** How many readings gave something to compare. */
  tried: z.int().nonnegative(),
  reason: z.string().optional(),
  note: z.string().optional(),
});
export type AuditEntry = z.infer<typeof auditEntrySchema>;
