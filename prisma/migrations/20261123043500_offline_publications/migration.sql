-- CreateEnum
CREATE TYPE "OfflineMedium" AS ENUM ('newspaper', 'tv', 'radio', 'poster');

-- AlterEnum
ALTER TYPE "ItemKind" ADD VALUE 'offline';

-- AlterTable
ALTER TABLE "report_item" ADD COLUMN "medium" "OfflineMedium",
ADD COLUMN "place" TEXT;

-- The new kind cannot be named before this script has ended; it is what is neither of the others.
ALTER TABLE report_item
  ADD CONSTRAINT report_item_offline_whole CHECK ((kind IN ('link', 'reason')) = (medium IS NULL)
    AND (medium IS NULL OR (title <> '' AND published_day IS NOT NULL AND published_source = 'declared'
      AND published_at IS NULL AND url IS NULL AND key IS NULL AND platform IS NULL AND verdict IS NULL)));

-- A photograph of the same page, sent twice by an impatient finger, is one line.
CREATE UNIQUE INDEX report_item_one_offline ON report_item
  (obligation_id, medium, lower(title), published_day, coalesce(lower(place), ''))
  WHERE medium IS NOT NULL AND removed_at IS NULL;
