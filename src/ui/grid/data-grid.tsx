import { AllCommunityModule, type GridOptions, ModuleRegistry, themeQuartz } from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import { densities } from '../app/looks.ts';
import { useChoice } from '../app/workbench.ts';
import { styleNonce } from '../theme/style-nonce.ts';
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

/** A grid like every other of the interface; whoever shows one gives its columns and rows. */
export function DataGrid<Row>({ label, ...options }: GridOptions<Row> & { readonly label: string }) {
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
        enableCellTextSelection
        {...options}
      />
    </div>
  );
}
