import { AllCommunityModule, type GridOptions, ModuleRegistry, themeQuartz } from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import { densities } from '../app/looks.ts';
import { useChoice } from '../app/workbench.ts';
import { useWords } from '../language/use-words.ts';
import type { Key } from '../language/words.ts';
import { styleNonce } from '../theme/style-nonce.ts';
import { gridTabs } from './grid-tabs.ts';
import './data-grid.css';

ModuleRegistry.registerModules([AllCommunityModule]);

/** The grid in our tokens, which follow light and dark by themselves. */
const look = themeQuartz.withParams({
  browserColorScheme: 'inherit',
  accentColor: 'var(--accent)',
  backgroundColor: 'var(--ground)',
  foregroundColor: 'var(--ink)',
  borderColor: 'var(--line)',
  headerBackgroundColor: 'var(--ground-2)',
  headerTextColor: 'var(--muted)',
  headerFontWeight: 500,
  rowHoverColor: 'var(--ground-2)',
  selectedRowBackgroundColor: 'var(--accent-tint)',
  oddRowBackgroundColor: 'var(--ground)',
  fontFamily: 'var(--font)',
  fontSize: 13,
  headerFontSize: 12,
  spacing: 6,
  borderRadius: 4,
  wrapperBorderRadius: 0,
  wrapperBorder: false,
});

/** What the grid would say in English of its own accord. */
const own = {
  ariaChecked: 'grid.checked',
  ariaUnchecked: 'grid.unchecked',
  ariaIndeterminate: 'grid.indeterminate',
  ariaRowToggleSelection: 'grid.toggle-row',
  ariaRowSelectAll: 'grid.toggle-all',
  ariaInputEditor: 'grid.editor',
  ariaRowSelectionDisabled: 'grid.not-chosen',
  ariaSortableColumn: 'grid.sortable',
  loadingOoo: 'grid.loading',
  noRowsToShow: 'grid.empty',
} as const satisfies Record<string, Key>;

function isOwn(key: string): key is keyof typeof own {
  return Object.hasOwn(own, key);
}

/** A grid like every other of the interface; whoever shows one gives its columns and rows. */
export function DataGrid<Row>({ label, ...options }: GridOptions<Row> & { readonly label: string }) {
  const { say } = useWords();
  const [density] = useChoice('density', densities);
  return (
    <div className="grid" role="region" aria-label={label}>
      <AgGridReact<Row>
        theme={look}
        styleNonce={styleNonce()}
        animateRows={false}
        rowHeight={density === 'compact' ? 24 : 30}
        headerHeight={32}
        tooltipShowDelay={400}
        suppressMovableColumns
        getLocaleText={({ key, defaultValue }) => (isOwn(key) ? say(own[key]) : defaultValue)}
        enableCellTextSelection
        {...gridTabs}
        {...options}
      />
    </div>
  );
}
