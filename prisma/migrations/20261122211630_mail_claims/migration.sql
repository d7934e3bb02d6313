-- AlterTable
ALTER TABLE "outbox_message" ADD COLUMN     "cancelled_at" TIMESTAMPTZ,
ADD COLUMN     "claimed_by" TEXT,
ADD COLUMN     "claimed_until" TIMESTAMPTZ;

-- CreateIndex
CREATE INDEX "outbox_message_created_at_id_idx" ON "outbox_message"("created_at", "id");
