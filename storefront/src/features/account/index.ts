export { VisitorLinks } from "./components/visitor-links"
