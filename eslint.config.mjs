import tseslint from 'typescript-eslint';

const ownText = [
  {
    selector:
      "MemberExpression[object.object.name='vscode'][object.property.name='l10n'][property.name='t']",
    message: 'Localise with @vscode/l10n, so that the same text works without VS Code.',
  },
];

/** One rule set for product and tests; what only some folders must obey follows below it. */
export default tseslint.config(
  {
    ignores: [
      'dist',
      '.vscode-test',
      '*.js',
      '*.mjs',
      'test/support/{starter,toolCaller}',
      'bench/screen/bare*',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { project: ['./tsconfig.json', './src/webview/tsconfig.json'] },
    },
    rules: {
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-ignore': true, 'ts-expect-error': true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-console': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      'no-restricted-syntax': ['error', ...ownText],
    },
  },
  {
    files: ['src/**'],
    ignores: ['src/**/formatNumber.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...ownText,
        {
          selector: "MemberExpression[property.name='toLocaleString']",
          message: 'Write numbers with formatNumber, as in the language of the texts.',
        },
        {
          selector: "NewExpression[callee.object.name='Intl'] > Identifier[name='undefined']",
          message: 'Write and sort as in the language of the texts: textLocale().',
        },
      ],
    },
  },
  {
    // Test runners, the start script and the measurements talk to a terminal.
    files: ['test/{support,unit/support}/**', 'bench/**'],
    rules: { 'no-console': 'off' },
  },
);
