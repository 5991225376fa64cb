export { finishSteps } from '../../src/domain/model/finish-steps.ts';
