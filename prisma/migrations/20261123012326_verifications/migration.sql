-- One verdict: what was "answers" is "ok", the other verdicts become reasons of an error or a remark.
CREATE TYPE "Verdict_new" AS ENUM ('pending', 'ok', 'remark', 'error');

-- AlterTable
ALTER TABLE "report_item" ADD COLUMN     "contest" TEXT,
ADD COLUMN     "contested_at" TIMESTAMPTZ,
ADD COLUMN     "language" TEXT,
ADD COLUMN     "page_keys" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "print" TEXT,
ADD COLUMN     "published_day" DATE,
ADD COLUMN     "published_source" TEXT,
ADD COLUMN     "reasons" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "retry_at" TIMESTAMPTZ;

UPDATE report_item SET reasons = CASE verdict::text
    WHEN 'gone' THEN jsonb_build_array(jsonb_build_object('code', 'gone', 'details',
      jsonb_build_object('status', coalesce(http_status, 404))))
    WHEN 'refused' THEN '[{"code": "refused_address", "details": {}}]'
    ELSE jsonb_build_array(jsonb_build_object('code', 'unreachable', 'details',
      CASE WHEN http_status IS NULL THEN '{}' ELSE jsonb_build_object('status', http_status) END)) END
  WHERE verdict::text IN ('gone', 'refused', 'unreachable');
UPDATE report_item SET published_source = 'id', published_day = (published_at AT TIME ZONE 'Asia/Almaty')::date
  WHERE published_at IS NOT NULL;

ALTER TABLE report_item ALTER COLUMN verdict TYPE "Verdict_new" USING (CASE verdict::text
  WHEN 'answers' THEN 'ok' WHEN 'gone' THEN 'error' WHEN 'refused' THEN 'error' WHEN 'unreachable' THEN 'remark'
  ELSE verdict::text END)::"Verdict_new";
DROP TYPE "Verdict";
ALTER TYPE "Verdict_new" RENAME TO "Verdict";

-- CreateTable
CREATE TABLE "verification" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "item_id" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "verdict" "Verdict" NOT NULL,
    "reasons" JSONB NOT NULL,
    "http_status" INTEGER,
    "final_url" TEXT,
    "redirects" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "content_type" TEXT,
    "certificate_fault" TEXT,
    "access" TEXT,
    "title" TEXT,
    "site_name" TEXT,
    "author" TEXT,
    "published_at" TEXT,
    "published_source" TEXT,
    "language" TEXT,
    "canonical" TEXT,
    "text" TEXT,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "verification_item_id_at_idx" ON "verification"("item_id", "at");

-- AddForeignKey
ALTER TABLE "verification" ADD CONSTRAINT "verification_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "report_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE report_item ADD CONSTRAINT report_item_contest_whole CHECK ((contest IS NULL) = (contested_at IS NULL));

-- Links of other institutions with the same text are looked for at every verification.
CREATE INDEX report_item_print ON report_item (obligation_id) WHERE print IS NOT NULL AND removed_at IS NULL;

CREATE TRIGGER verification_append_only BEFORE UPDATE OR DELETE ON verification
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER verification_no_truncate BEFORE TRUNCATE ON verification EXECUTE FUNCTION refuse_change();
