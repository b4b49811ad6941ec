import { embedding } from "./support/embedding.mjs";
import { firefox } from "./support/engines.mjs";
import { journey } from "./support/journey.mjs";

journey(firefox);
embedding(firefox);
