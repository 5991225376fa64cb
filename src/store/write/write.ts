import type { Answer } from '../../domain/model/answer.ts';
import type { Case } from '../../domain/model/case.ts';
import type { Claim } from '../../domain/model/claim.ts';
import type { Codebook } from '../../domain/model/codebook.ts';
import type { CodebookDecisionEntry } from '../../domain/model/codebook-change.ts';
import type { Coder } from '../../domain/model/coder.ts';
import type { Coding } from '../../domain/model/coding.ts';
import type { EntrySpan } from '../../domain/model/command-log.ts';
import type { Document } from '../../domain/model/document.ts';
import type { FinalCoding } from '../../domain/model/final-coding.ts';
import type { Grouping } from '../../domain/model/grouping.ts';
import type { Passage } from '../../domain/model/passage.ts';
import type { Project } from '../../domain/model/project.ts';
import type { Recode } from '../../domain/model/recode.ts';
import type { Review } from '../../domain/model/review.ts';
import type { Round } from '../../domain/model/round.ts';
import type { SavedSpecification } from '../../domain/model/saved-specification.ts';
import type { Identities } from '../identities.ts';
import type { Merged } from '../merge/apply-merge.ts';
import type { MergePlan } from '../merge/plan.ts';

/** How many rows a write touched, and how many already stood there as given. */
export type Written = { readonly written: number; readonly unchanged: number };

/** Names one coding: case number, variable id, coder name. */
export type CodingKey = Pick<Coding, 'case' | 'variable' | 'coder'>;

/** Codings of one variable, coder and codebook version without evidence, by place: of which case and what. */
export type CodingColumn = Pick<Coding, 'variable' | 'coder' | 'codebookVersion'> & {
  readonly cases: readonly number[];
  readonly answers: readonly Answer[];
};

/** Cases, by number, that a coder has done in the round of that UUID. */
export type DoneMark = {
  readonly round: string;
  readonly coder: string;
  readonly cases: readonly number[];
  readonly at: string;
};

/**
 * What a command may write. Rows that already hold what is given are left as they are. A write that cannot be done
 * (an unknown case, code or coder; a full disk) ends the whole command: control leaves the callback, and `runCommand`
 * returns the failure.
 */
export type Write = {
  putProject(project: Project): void;
  /**
   * The whole coding scheme. Variables and codes are matched by the UUID that `identities` gives (`variable`,
   * `variable/code`), else by their id; new ones get a UUID. Those that are gone are deleted, which codings that use
   * them forbid. The version that the codebook names is kept whole, for codings made under it.
   */
  putCodebook(codebook: Codebook, identities?: Identities): void;
  /** Adds entries of the decision log, or replaces those of the same version. */
  putCodebookChanges(entries: readonly CodebookDecisionEntry[]): void;
  /** Asks for codings to be made again; what is asked for already stays. A single choice may keep several codes so long. */
  putRecodes(recodes: readonly Recode[]): void;
  /** All groupings, in their order; those not given are deleted. */
  putGroupings(groupings: readonly Grouping[]): void;
  /** Adds coders, or changes those of the same UUID, else of the same name. */
  putCoders(coders: readonly Coder[]): Written;
  /** Adds cases, or changes those of the same UUID. */
  putCases(cases: readonly Case[]): Written;
  /**
   * Deletes cases, by number, with their codings, final codings and links to sources; gives how many codings went. Refused
   * with `conflict` where a case belongs to a round.
   */
  deleteCases(cases: readonly number[]): { readonly codings: number };
  /**
   * Adds or replaces codings; reads the input as it goes, so a generator never stands in memory whole. Of an attribute
   * the answers of other coders to the same case are deleted. Refused
   * with `conflict` where the coder has marked a case done whose coding would change.
   */
  putCodings(codings: Iterable<Coding>): Written;
  /** The same column by column, which is fastest for many: those of new cases go in with one statement each. */
  putColumns(columns: Iterable<CodingColumn>): Written;
  /** The same for a change of the codebook, which puts what was said in other codes: cases marked done as well. */
  rewriteCodings(codings: Iterable<Coding>): Written;
  /** Deletes codings, and what links passages to them as evidence; those that do not exist count as unchanged. */
  deleteCodings(keys: Iterable<CodingKey>): Written;
  putFinalCodings(codings: Iterable<FinalCoding>): Written;
  /** Adds documents, or replaces those of the same UUID, with the cases they belong to. */
  putDocuments(documents: readonly Document[]): void;
  /** Adds passages, or replaces those of the same UUID, with what they are evidence for. */
  putPassages(passages: readonly Passage[]): void;
  /**
   * Adds rounds, or replaces those of the same UUID, with their cases, coders and assignments. Marks and frozen codings are
   * only added to, and a frozen coding that is there already stays as it is.
   */
  putRounds(rounds: readonly Round[]): void;
  /** Marks cases of a round as done by a coder, and freezes what the coder says of them now. */
  putDone(mark: DoneMark): Written;
  /** Adds claims behind those that are there, or replaces those of the same id where they stand. */
  putClaims(claims: readonly Claim[]): Written;
  /** Deletes claims by id; those that do not exist count as unchanged. */
  deleteClaims(ids: readonly string[]): Written;
  /** Adds saved tables and figures, or replaces those of the same name. */
  putSpecifications(saved: readonly SavedSpecification[]): void;
  /** Gives the saved table or figure of a name another; it keeps its place. */
  renameSpecification(name: string, to: string): void;
  deleteSpecification(name: string): void;
  /**
   * Puts back what entries of the history changed, as it was before them. Refused with `conflict`, naming the rows, where
   * they have changed since.
   */
  revert(entries: EntrySpan): void;
  /** Brings in what another copy of the review has and this one has not. */
  merge(plan: MergePlan): Merged;
  /** Settles a task that a merge left, by its number: keeps what shows, or puts the other version in its place. */
  settle(task: number, keep: 'this' | 'other'): void;
  /** A whole review: every list above, and the project itself. */
  putReview(review: Review): void;
};
