-- AlterTable
ALTER TABLE "district" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "organisation" ADD COLUMN     "closing_at" TIMESTAMPTZ,
  ADD CONSTRAINT organisation_closing_with_its_day CHECK (closing_at IS NULL OR closed_on IS NOT NULL);

-- The list of the register in the order of each language: a page is read from the index, nothing is sorted.
CREATE INDEX "organisation_by_name_kk" ON "organisation" ("short_kk" COLLATE "kk-x-icu", "id");
CREATE INDEX "organisation_by_name_ru" ON "organisation" ("short_ru" COLLATE "ru-x-icu", "id");
