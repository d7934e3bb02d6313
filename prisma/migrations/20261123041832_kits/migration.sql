-- CreateTable
CREATE TABLE "kit" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "directive_id" UUID NOT NULL,
    "issuer_id" UUID NOT NULL,
    "hashtag" TEXT NOT NULL,
    "hashtag_key" TEXT NOT NULL,
    "post_kk" TEXT NOT NULL,
    "post_ru" TEXT NOT NULL,
    "story_kk" TEXT NOT NULL,
    "story_ru" TEXT NOT NULL,
    "title_kk" TEXT NOT NULL,
    "title_ru" TEXT NOT NULL,
    "article_kk" TEXT NOT NULL,
    "article_ru" TEXT NOT NULL,
    "offered_at" TIMESTAMPTZ,
    "first_offered_at" TIMESTAMPTZ,
    "offered_by_id" UUID,
    "saved_by_id" UUID NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT portal_now(),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "kit_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "kit_directive_id_key" ON "kit"("directive_id");

-- CreateIndex
CREATE UNIQUE INDEX "kit_issuer_id_hashtag_key_key" ON "kit"("issuer_id", "hashtag_key");

-- AddForeignKey
ALTER TABLE "kit" ADD CONSTRAINT "kit_directive_id_fkey" FOREIGN KEY ("directive_id") REFERENCES "directive"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kit" ADD CONSTRAINT "kit_issuer_id_fkey" FOREIGN KEY ("issuer_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What is offered was offered once; a hashtag is letters.
ALTER TABLE "kit" ADD CONSTRAINT "kit_offered_once" CHECK ("offered_at" IS NULL OR "first_offered_at" IS NOT NULL);
ALTER TABLE "kit" ADD CONSTRAINT "kit_hashtag_letters" CHECK ("hashtag" ~ '^[^[:space:]#]{3,50}$');
