import { Button } from '@mantine/core';
import { FileText } from 'lucide-react';
import { useWords } from '../language/use-words.ts';
import { useReport } from './use-report.ts';

/** Makes the report of the project; what becomes of it stands in the report's own panel. */
export function ReportButton() {
  const { say } = useWords();
  const { run, make } = useReport();
  return (
    <Button
      variant="default"
      leftSection={<FileText size={14} aria-hidden="true" />}
      disabled={run?.state === 'making'}
      onClick={make}
    >
      {say('report.make')}
    </Button>
  );
}
