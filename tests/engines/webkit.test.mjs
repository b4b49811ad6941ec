import { embedding } from "./support/embedding.mjs";
import { webkit } from "./support/engines.mjs";
import { journey } from "./support/journey.mjs";

journey(webkit);
embedding(webkit);
