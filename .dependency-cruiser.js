// Who may import whom: the table of docs/ARCHITECTURE.md, made to fail the build.
const npm = (names) => `^node_modules/(${names})/`;
const KIT = '^\\$app/';
const SVELTE = npm('svelte');
const only = (from, ...may) => ({
  name: from.replace('/([^/]+)', ''),
  severity: 'error',
  from: { path: `^src/${from}/` },
  to: { pathNot: may.map((path) => (path.startsWith('^') ? path : `^src/${path}/`)) }
});
const rule = (name, from, to) => ({ name, severity: 'error', from, to });

export default {
  forbidden: [
    // valibot: the one library core may use, where a stranger's bytes become facts or events
    only('core/content', 'core/(content|base)', npm('valibot')),
    only('core/log', 'core/(log|base)', npm('valibot')),
    ...Object.entries({
      base: 'base',
      quiz: 'quiz|content|base',
      scheduling: 'scheduling|content|log|base'
    }).map(([part, may]) => only(`core/${part}`, `core/(${may})`)),
    rule(
      'oracle-shares-no-code',
      { path: '^src/core/quiz/oracle/' },
      { pathNot: '^src/core/quiz/oracle/', dependencyTypesNot: ['type-only'] }
    ),
    only('store', 'store', 'core', npm('idb'), SVELTE, '\\.cardamom/'),
    only('platform', 'platform', 'core', npm('workbox-window'), KIT, SVELTE),
    only('ui', 'ui', 'core', KIT, SVELTE),
    only('features/([^/]+)', 'features/$1', '(core|store|platform|ui)', KIT, SVELTE),
    only('routes', '(routes|features|ui)', KIT, SVELTE),
    only('service-worker', 'service-worker', npm('workbox-[a-z]+|@sveltejs/kit'), '^\\$service-worker$'),
    rule(
      'compiler',
      { path: '^src/compiler/' },
      { pathNot: ['^src/(compiler|core)/', npm('vite|yaml')], dependencyTypesNot: ['core'] }
    ),
    // Lint is for authors: a phone has no use for it.
    rule(
      'lint-only-for-authors',
      { path: '^src/', pathNot: '^src/(compiler|core/(quiz|content)/lint)' },
      { path: '^src/core/(quiz|content)/lint' }
    ),
    rule('ui-core-types-only', { path: '^src/ui/' }, { path: '^src/core/', dependencyTypesNot: ['type-only'] }),
    rule('idb-only-in-store', { pathNot: '^src/store/' }, { path: npm('idb') }),
    rule('no-cycles', {}, { circular: true }),
    rule(
      'no-orphans',
      { orphan: true, pathNot: ['\\.d\\.ts$', '^src/routes/.*\\+(page|layout|error)', '^src/hooks\\.client\\.ts$', '\\.css$'] },
      {}
    ),
    rule('resolves', {}, { couldNotResolve: true, pathNot: ['^\\$(app/|service-worker$)'] }),
    rule(
      'shipped-is-a-dependency',
      { path: '^src/', pathNot: '^src/compiler/' },
      {
        dependencyTypes: ['npm-dev', 'npm-no-pkg'],
        dependencyTypesNot: ['type-only', 'triple-slash-type-reference'],
        pathNot: SVELTE
      }
    )
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['\\.test\\.ts$', '/\\$types$'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'svelte', 'default'],
      extensions: ['.ts', '.svelte', '.js']
    }
  }
};
