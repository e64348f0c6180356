/** The names that an organisation had, under the one it has. */
export function FormerNames({ names }: { readonly names: readonly { readonly name: string }[] }) {
  return names.length === 0 ? null : <span className="task-list__hint">formerly {names.map(({ name }) => name).join(', ')}</span>;
}
