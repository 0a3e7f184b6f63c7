require "sinatra/base"
require "json"
require_relative "lib/store"

class Api < Sinatra::Base
  configure do
    set :store, Store.new(ENV.fetch("DATABASE_URL"))
    enable :logging
  end

  helpers do
    def json(value, status: 200)
      halt status, { "Content-Type" => "application/json" }, JSON.generate(value)
    end

    def body_of(*required)
      data = JSON.parse(request.body.read, symbolize_names: true)
      missing = required - data.keys
      json({ error: "missing: #{missing.join(', ')}" }, status: 422) unless missing.empty?
      data
    rescue JSON::ParserError => e
      json({ error: e.message }, status: 400)
    end
  end

  before do
    token = request.env["HTTP_AUTHORIZATION"]&.delete_prefix("Bearer ")
    @user = settings.store.user_by_token(token) or halt(401)
  end

  get "/notes" do
    limit = [params.fetch("limit", 20).to_i, 100].min
    json settings.store.notes_of(@user).first(limit).map(&:to_h)
  end

  post "/notes" do
    data = body_of(:title)
    note = settings.store.add(@user, **data.slice(:title, :text))
    json note.to_h, status: 201
  end

  delete "/notes/:id" do |id|
    note = settings.store.find(id)
    pass unless note
    case note.owner
    when @user.id then settings.store.delete(note)
    when nil, 0 then halt 409
    else halt 403
    end
    204
  end

  error Store::Unavailable do |problem|
    logger.error(problem.full_message)
    json({ error: "try again later" }, status: 503)
  end
end

Api.run! if $0 == __FILE__
