export { MyPlan } from "./components/my-plan"
