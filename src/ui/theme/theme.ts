import {
  createTheme,
  type CSSVariablesResolver,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
} from '@mantine/core';

/** The one accent: index 7 on light ground, 4 on dark. */
const teal: MantineColorsTuple = [
  '#f0fdfa',
  '#ccfbf1',
  '#99f6e4',
  '#5eead4',
  '#2dd4bf',
  '#14b8a6',
  '#0d9488',
  '#0f766e',
  '#115e59',
  '#134e4a',
];

const still = { duration: 0 };
const veil = { backgroundOpacity: 0.2 };

/** Mantine's controls in our look: small, square-shouldered, still. */
export const theme = createTheme({
  primaryColor: 'accent',
  colors: { accent: teal },
  primaryShade: { light: 7, dark: 4 },
  variantColorResolver: (input) => {
    const colors = defaultVariantColorsResolver(input);
    if (input.color !== undefined && input.color !== 'accent') return colors;
    // What stands on the accent: white on the dark one of the light look, ink on the light one of the dark look.
    if (input.variant === 'filled') return { ...colors, color: 'var(--on-accent)' };
    // The tint that Mantine lays under the pointer leaves too little contrast.
    return input.variant === 'subtle'
      ? { ...colors, color: 'var(--accent)', hover: 'color-mix(in srgb, var(--accent) 6%, transparent)' }
      : colors;
  },
  black: '#1b1f24',
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'var(--font)',
  fontSizes: { xs: '13px', sm: '13px', md: '13px', lg: '15px', xl: '20px' },
  radius: { xs: '2px', sm: '4px', md: '4px', lg: '6px', xl: '8px' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'xs' } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
    TextInput: { defaultProps: { size: 'xs' } },
    Tooltip: { defaultProps: { openDelay: 400, transitionProps: still } },
    // The page never scrolls as a whole, and Mantine's lock would write a style that the policy refuses.
    Modal: { defaultProps: { transitionProps: still, lockScroll: false, overlayProps: veil } },
    Drawer: { defaultProps: { transitionProps: still, lockScroll: false, overlayProps: veil, position: 'right' } },
    // A placeholder among the items is none, and a screen reader counts it; without it the first item has the focus.
    Menu: { defaultProps: { transitionProps: still, shadow: 'md', withInitialFocusPlaceholder: false } },
    Popover: { defaultProps: { transitionProps: still, shadow: 'md' } },
  },
});

/** Mantine's own names, led back to the tokens of tokens.css. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: common,
  dark: common,
});

const common = {
  '--mantine-color-body': 'var(--ground)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--muted)',
  '--mantine-color-placeholder': 'var(--muted)',
  '--mantine-color-default': 'var(--ground)',
  '--mantine-color-default-hover': 'var(--ground-2)',
  '--mantine-color-default-border': 'var(--line)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-error': 'var(--look)',
};
