export { SearchField } from "./components/search-field"
export { SearchResults } from "./components/search-results"
export { parseSearchAsk } from "./rules/search-address"
