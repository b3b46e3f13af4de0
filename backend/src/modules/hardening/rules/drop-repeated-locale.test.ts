import { dropRepeatedLocale } from "./drop-repeated-locale"

test.each([
  ["/store/products", "/store/products"],
  ["/store/products?limit=5&q=%ff", "/store/products?limit=5&q=%ff"],
  ["/x?locale=de-DE&a=1", "/x?locale=de-DE&a=1"],
  ["/x?locale=a&b=1&locale=c", "/x?locale=a&b=1"],
  ["/x?locale[]=a&b=1", "/x?b=1"],
  ["/x?locale%5Bk%5D=a", "/x?"],
  ["/x?%6Cocale=a&%6cocale=b", "/x?%6Cocale=a"],
  ["/x?locales=a&locales=b", "/x?locales=a&locales=b"],
  ["/x?%=1&locale=a", "/x?%=1&locale=a"],
])("%s → %s", (address, kept) => {
  expect(dropRepeatedLocale(address)).toBe(kept)
})
