/**
 * All addresses of the shop; no component writes a path by hand. All links are plain
 * `<a>`; see `ButtonLink` in ui/button.
 */
export function buildPaths(country: string) {
  const root = `/${country}`
  return {
    home: root,
    category: (handle: string, filters: string[] = []) =>
      [`${root}/shop/${handle}`, ...filters].join("/"),
    product: (handle: string) => `${root}/products/${handle}`,
    advisor: `${root}/advisor`,
    learn: `${root}/learn`,
    learnList: (segments: string[]) => [`${root}/learn`, ...segments].join("/"),
    article: (slug: string) => `${root}/learn/${slug}`,
    articlePicture: (slug: string) => `${root}/learn/${slug}/share.png`,
    author: (slug: string) => `${root}/learn/authors/${slug}`,
    glossary: `${root}/learn/glossary`,
    feed: `${root}/learn/feed.xml`,
    aftercare: `${root}/aftercare`,
    aftercarePlan: (method: string) => `${root}/aftercare/${method}`,
    reply: (slug: string) => `${root}/learn/${slug}/reply`,
    page: (slug: string) => `${root}/${slug}`,
    search: `${root}/search`,
    country: `${root}/country`,
    cart: `${root}/cart`,
    checkout: `${root}/checkout`,
    paymentReturn: `${root}/checkout/return`,
    account: `${root}/account`,
    signIn: `${root}/sign-in`,
    register: `${root}/register`,
    checkMail: `${root}/check-mail`,
    confirmEmail: `${root}/confirm-email`,
    password: `${root}/account/password`,
    forgottenPassword: `${root}/forgotten-password`,
    order: (id: string) => `${root}/orders/${id}/confirmed`,
    orderReturn: (id: string) => `${root}/orders/${id}/return`,
    orderProblem: (id: string) => `${root}/orders/${id}/problem`,
    orderLookup: `${root}/order-lookup`,
    withdraw: `${root}/withdraw`,
    withdrawFrom: (order: number) => `${root}/withdraw?order=${order}`,
  }
}
