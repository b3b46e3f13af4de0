export { findResults, listSuggestions } from "./data"
