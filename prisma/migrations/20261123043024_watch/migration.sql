-- CreateEnum
CREATE TYPE "WatchOutcome" AS ENUM ('ok', 'moved', 'changed', 'soft_404', 'missing', 'gone', 'wall', 'blocked');

-- CreateTable
CREATE TABLE "watch" (
    "item_id" UUID NOT NULL,
    "first_seen_on" DATE NOT NULL,
    "due_on" DATE,
    "asked_at" TIMESTAMPTZ,
    "wanted" BOOLEAN NOT NULL DEFAULT false,
    "outcome" "WatchOutcome",
    "looked_at" TIMESTAMPTZ,
    "untold" BOOLEAN NOT NULL DEFAULT false,
    "missing_on" DATE[],

    CONSTRAINT "watch_pkey" PRIMARY KEY ("item_id")
);

-- CreateTable
CREATE TABLE "watch_look" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "item_id" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "wanted" BOOLEAN NOT NULL,
    "outcome" "WatchOutcome" NOT NULL,
    "http_status" INTEGER,
    "failure" TEXT,
    "final_url" TEXT,
    "redirects" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "access" TEXT,
    "title" TEXT,
    "likeness" DOUBLE PRECISION,
    "text_sha256" BYTEA,

    CONSTRAINT "watch_look_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "watch_due_on_idx" ON "watch"("due_on");

-- CreateIndex
CREATE INDEX "watch_look_item_id_at_idx" ON "watch_look"("item_id", "at");

-- AddForeignKey
ALTER TABLE "watch" ADD CONSTRAINT "watch_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "report_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "watch_look" ADD CONSTRAINT "watch_look_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "report_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TRIGGER watch_look_append_only BEFORE UPDATE OR DELETE ON watch_look
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER watch_look_no_truncate BEFORE TRUNCATE ON watch_look EXECUTE FUNCTION refuse_change();
-- The planner asks for what is due, hour after hour.
CREATE INDEX watch_untold ON watch (item_id) WHERE untold;
CREATE INDEX watch_asked ON watch (asked_at) WHERE asked_at IS NOT NULL;

-- What was seen before there was a watch is watched from the day on which it was seen first.
INSERT INTO watch (item_id, first_seen_on, due_on)
  SELECT item_id, min(at AT TIME ZONE 'Asia/Almaty')::date, min(at AT TIME ZONE 'Asia/Almaty')::date + 1
  FROM verification WHERE access = 'open' AND http_status BETWEEN 200 AND 299 GROUP BY item_id;
