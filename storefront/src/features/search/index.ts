export { SearchField } from "./components/search-field"
export { SearchResults } from "./components/search-results"
export { parseSearchQuery } from "./rules/search-address"
