type Child = Node | string | null

interface Attributes {
  readonly [name: string]: string | number | boolean | null
}

/** Returns a new element. Attributes that are false or null are left out; texts are never markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const created = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes))
    if (value !== null && value !== false)
      created.setAttribute(attribute, value === true ? '' : String(value))
  created.append(...children.filter((child) => child !== null))
  return created
}
